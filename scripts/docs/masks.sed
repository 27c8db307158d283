# What differs between two runs of a page's commands, besides what Tests/Reference/masks.sed knows.
# ports:
s/\b(127\.0\.0\.1|localhost):[0-9]+/\1:PORT/g
s/\b(SlurmctldPort *= *|port )[0-9]{4,5}\b/\1PORT/g
# uptime:
s/\b(Uptime: +).*/\1ELAPSED/
s/\b(running +(simulated|containers) +)[0-9]+[smhd]( [0-9]+[smhd])?/\1ELAPSED/
# times of day, in logs: the parts of a second.
s/(YYYY-MM-DDThh:mm:ss)\.[0-9]+/\1/g
# microseconds, in logs:
s/\b1[789][0-9]{14}\b/MICROSECONDS/g
# elapsed: seconds of a job that has just begun.
s/\b(00:)?0?0:[0-5][0-9]\b/ELAPSED/g
s/\bin [0-9.]+ ?s\b/in ELAPSED/g
# processes:
s/\b(pid|process) [0-9]+/\1 PID/g
# user: pages are written by root.
s/\b@USER@\b/root/g
s/\broot\([0-9]+\)/root(0)/g
# columns: a masked word may have another length.
s/ +/ /g
s/ +$//
