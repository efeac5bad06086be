"""A PostgreSQL of its own: in a folder, on a loopback port that is free, as a user that is not root."""
import glob
import os
import pwd
import socket
import subprocess
import tempfile


class Server:
    def __init__(self, settings=""):
        self.programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.home = tempfile.mkdtemp(prefix="plimsoll-postgres-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        # A server refuses to run as root: the package has made a user for it.
        self.owner = pwd.getpwnam("postgres") if os.getuid() == 0 else None
        if self.owner is not None:
            os.chown(self.home, self.owner.pw_uid, self.owner.pw_gid)
        data = os.path.join(self.home, "data")
        self.as_owner("initdb", "-D", data, "-A", "trust", "-U", "plimsoll", "--locale=C", "-E", "UTF8", "--no-sync")
        self.as_owner("pg_ctl", "-D", data, "-l", os.path.join(self.home, "log"), "-w", "-o", f"-p {self.port} -k {self.home} -c listen_addresses=127.0.0.1 -c fsync=off {settings}", "start")
        with open(os.path.join(data, "postmaster.pid")) as file:
            self.pid = int(file.readline())

    def as_owner(self, *words):
        drop = {} if self.owner is None else {"user": self.owner.pw_uid, "group": self.owner.pw_gid, "extra_groups": []}
        subprocess.run([os.path.join(self.programs, words[0]), *words[1:]], check=True, cwd=self.home, stdout=subprocess.DEVNULL, **drop)

    def psql(self, text):
        """Runs commands, and gives what they print, without head and padding."""
        words = [os.path.join(self.programs, "psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port), "-U", "plimsoll", "-d", "postgres"]
        return subprocess.run(words, input=text, text=True, check=True, stdout=subprocess.PIPE, env={**os.environ, "PGOPTIONS": "-c client_min_messages=warning"}).stdout.strip()

    def stop(self):
        self.as_owner("pg_ctl", "-D", os.path.join(self.home, "data"), "-m", "immediate", "-w", "stop")
        subprocess.run(["rm", "-r", self.home], check=True)
