"""What programs do with paramiko on a simulated cluster that serves SSH: commands, a terminal, files, wrong keys."""

import os

import paramiko

KEY = os.environ["SLURM_TEST_SSH_KEY"]
ADDRESS = {
    "hostname": os.environ["SLURM_TEST_SSH_HOST"],
    "port": int(os.environ["SLURM_TEST_SSH_PORT"]),
    "username": os.environ["SLURM_TEST_SSH_USER"],
    "allow_agent": False,
    "look_for_keys": False,
}
DIRECTORY = os.path.dirname(os.environ["SLURM_TEST_SSH_CONFIG"])


def client() -> paramiko.SSHClient:
    made = paramiko.SSHClient()
    made.load_host_keys(os.path.join(DIRECTORY, "known_hosts"))
    made.set_missing_host_key_policy(paramiko.RejectPolicy())
    return made


def run(connection: paramiko.SSHClient, line: str, given: str = "") -> "tuple[int, str, str]":
    stdin, stdout, stderr = connection.exec_command(line)
    stdin.write(given)
    stdin.channel.shutdown_write()
    output, errors = stdout.read().decode(), stderr.read().decode()
    return stdout.channel.recv_exit_status(), output, errors


def main() -> None:
    connection = client()
    connection.connect(key_filename=KEY, **ADDRESS)
    assert run(connection, "cat; echo oops >&2; exit 9", "given") == (9, "given", "oops\n")
    status, output, errors = run(connection, "sbatch --parsable --wrap 'sleep 1000' -o /dev/null")
    assert status == 0, errors
    job = output.strip()
    assert run(connection, "squeue -h -o %i")[1] == f"{job}\n"
    # What is cancelled is listed until its processes are gone.
    gone = f"scancel {job}; while squeue -h | grep -q .; do sleep 0.05; done"
    assert run(connection, gone) == (0, "", "")

    # Many sessions of one connection at once.
    channels = [connection.exec_command(f"sinfo -h -o %R; echo {number}")[1] for number in range(20)]
    for number, channel in enumerate(channels):
        assert channel.read().decode().split()[-1] == str(number)

    shell = connection.invoke_shell(term="dumb", width=97, height=31)
    shell.settimeout(60)
    shell.send(b"stty size; sinfo -h -o 'partition %R'; exit 5\n")
    shown = b""
    while piece := shell.recv(4096):
        shown += piece
    assert b"31 97" in shown and b"partition cpu" in shown and shell.recv_exit_status() == 5, shown

    with connection.open_sftp() as files:
        folder = os.path.join(os.getcwd(), "sent")
        files.mkdir(folder)
        with files.open(f"{folder}/script", "w") as file:
            file.write("#!/bin/sh\necho from $SLURM_JOB_NODELIST\n")
        files.chmod(f"{folder}/script", 0o755)
        assert run(connection, f"sbatch --wait -o {folder}/out {folder}/script")[0] == 0
        with files.open(f"{folder}/out") as file:
            assert file.read().decode().startswith("from cpu-")
        assert sorted(files.listdir(folder)) == ["out", "script"]
    connection.close()

    other = paramiko.Ed25519Key.from_private_key_file(os.path.join(DIRECTORY, "secrets", "ssh_host_key"))
    try:
        client().connect(pkey=other, **ADDRESS)
    except paramiko.AuthenticationException:
        pass
    else:
        raise AssertionError("a wrong key was taken")


if __name__ == "__main__":
    main()
