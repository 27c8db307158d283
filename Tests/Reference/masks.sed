# What differs between two runs for reasons that say nothing about Slurm, and what stands for it in a transcript. Each rule
# has its name above it. A mask has the length of what it stands for wherever columns depend on it. @BASE@, @HOST@ and
# @YEARS@ stand for the run's folder, this machine's name, and this year and the next. Ports are masked before these rules.

# clock: a time of day of this year or the next, perhaps cut off; far years are what a list asks for, and stay.
/^[12][|:] /{
s/@YEARS@-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}/YYYY-MM-DDThh:mm:ss/g
s/@YEARS@-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}/YYYY-MM-DDThh:mm/g
s/@YEARS@-[0-9]{2}-[0-9]{2}T[0-9]{2}/YYYY-MM-DDThh/g
# epoch: such a time in seconds, in JSON and YAML.
s/\b1[789][0-9]{8}\b/1SECONDS00/g
# accrued: whether a scheduling cycle came between a job's release and its start.
s/\bAccrueTime=(Unknown|YYYY-MM-DDThh:mm:ss)/AccrueTime=EITHER/g
s/"accrue_time": [0-9]\w*/"accrue_time": EITHER/
s/(!!str accrue_time: !!int) [0-9]\w*/\1 EITHER/
# clock-date: the line above a long listing.
s/\b[A-Z][a-z]{2} [A-Z][a-z]{2} [0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} @YEARS@/Day Mon DD hh:mm:ss YYYY/g
# day: such a time without the digits that a list cuts out.
s/\b((output at|Data since) +)[A-Z][a-z]{2} [A-Z][a-z]{2} ([ 0-9]{2} )?/\1Day Mon /g
s/ @YEARS@ \(\)/ YYYY ()/g
# folder: where this run's files are; all such folders have names of one length.
s|@BASE@|/tmp/goldens-FOLDER|g
s|\\/tmp\\/goldens-[A-Za-z0-9]{6}|\\/tmp\\/goldens-FOLDER|g
# run-time: how long a job has run.
s/\bRunTime=[0-9:-]+/RunTime=ELAPSED/g
s/\bSecsPreSuspend=[0-9]+/SecsPreSuspend=ELAPSED/g
s/("pre_sus_time": |!!str pre_sus_time: !!int )[0-9]+/\1ELAPSED/
# scheduler: which of Slurm's two schedulers came first.
s/\bScheduler=(Main|Backfill)\b/Scheduler=EITHER/g
# load: what a node measures, where columns have no name the list cuts it out.
s/\b(CPULoad|FreeMem)=[0-9.]+/\1=MEASURED/g
# update-time: when a listing was made, as a number.
s/\blast_update_time=[0-9]+/last_update_time=SECONDS/g
# session: the session that a job was submitted in.
s/\b(AllocNode:Sid=[A-Za-z0-9_.-]+):[0-9]+/\1:SESSION/g
# srun: the process that started a step, and its host: nodes that are simulated have names of their own.
s/\b(SrunHost:Pid)=[A-Za-z0-9_.-]+:[0-9]+/\1=HOST:PID/
# cancelled-step: which of a node's two messages comes first, that the batch step ended or that the job did, decides how
# the step of a cancelled job is said to have ended.
/^1\| 6\.batch/{
s/ +(CANCELLED|COMPLETED|FAILED) +(0:15|15:0|0:0|m:ss)\b/ STATE CODE/
s/([|:])(CANCELLED|COMPLETED|FAILED)(\||::)(0:15|15:0|0:0|m:ss)/\1STATE\3CODE/
s/ (CANC|COMP|FAIL)\+ / STATE /
}
# release: the kernel's.
s%Linux [^"']* @0%Linux RELEASE @0%
# files: each kind of cluster has its own files elsewhere.
s%^(1\| (AuthInfo|Slurmc?t?l?dLogFile|Slurmc?t?l?dPidFile|SlurmdSpoolDir|StateSaveLocation|SLURM_CONF) +=).*%\1 FILE%
s%\b(/tmp/goldens-FOLDER/cluster)/config/slurm.conf%\1/slurm.conf%g
# host: the name of this machine.
s/\b@HOST@\b/HOST/g
}

# duration: what has passed or is left, in the parts of a list where times pass; its shape stays.
/^times:$/,/^exact:$/{
/^[12][|:] /{
s/[0-9]{3}-[0-9]{2}:[0-9]{2}:[0-9]{2}/DDD-hh:mm:ss/g
s/[0-9]-[0-9]{2}:[0-9]{2}:[0-9]{2}/D-hh:mm:ss/g
s/[0-9]{2}:[0-9]{2}:[0-9]{2}/hh:mm:ss/g
s/[0-9]:[0-9]{2}:[0-9]{2}/h:mm:ss/g
s/[0-9]{2}:[0-9]{2}/mm:ss/g
s/[0-9]:[0-9]{2}/m:ss/g
# day: a date of this week in other orders.
s/\b@DAYS@/DD.MM.YY/g
}
}
