#!/usr/bin/env python3
"""Kills hub and client at random moments and proves that the committed output is byte-identical to that of an undisturbed run.

usage: kill.py --hub "dotnet artifacts/bin/Hub.Cli/release/hub.dll" --kills 20 --seed 1 [--megabytes 40] [--limit SECONDS]

One history: start `hub serve`, start `hub migrate`, kill -9 one of them (the seed says which and when), start it again, until the migration has ended.
Histories follow each other until the number of kills is reached. Exit 0: all histories gave the same bytes. Exit 1: one did not; its folder is kept.
"""
import argparse, hashlib, os, pathlib, random, shlex, shutil, signal, socket, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "Golden" / "sample-host-f" / "001" / "register"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Hub:
    """The processes of one history; only what was started here is ever ended."""

    def __init__(self, command, folder, extract):
        self.command, self.folder, self.extract = shlex.split(command), folder, extract
        self.port = free_port()
        self.log = open(folder / "log.txt", "ab")
        self.server = self.client = None

    def start_server(self):
        self.server = subprocess.Popen(
            [*self.command, "serve", "--listen", f"http://127.0.0.1:{self.port}", "--data", str(self.folder / "data")],
            stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)

    def start_client(self):
        self.client = subprocess.Popen(
            [*self.command, "migrate", *map(str, self.extract), "--server", f"http://127.0.0.1:{self.port}", "--adapter", "sample-host-f/001",
             "--municipality", "131016", "--run", "kill-test", "--commit-despite-errors", "kill test", "--threshold", "1000000000"],
            stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)

    @staticmethod
    def kill(process):
        process.send_signal(signal.SIGKILL)
        process.wait()

    def close(self):
        for process in (self.client, self.server):
            if process and process.poll() is None:
                self.kill(process)
        self.log.close()


def digest(folder):
    files = sorted((folder / "data" / "runs" / "kill-test" / "standard").iterdir())
    return [(f.name, f.stat().st_size, hashlib.sha256(f.read_bytes()).hexdigest()) for f in files]


def history(options, folder, extract, chance, budget, deadline):
    """One migration with up to `budget` kills; gives its digest and the kills made."""
    hub, kills = Hub(options.hub, folder, extract), []
    try:
        hub.start_server()
        hub.start_client()
        while True:
            wait = chance.uniform(0.05, options.pace) if len(kills) < budget else 600
            try:
                code = hub.client.wait(timeout=min(wait, max(1, deadline - time.monotonic())))
                if code != 0:
                    raise SystemExit(f"hub migrate ended with {code}; see {folder}/log.txt")
                return digest(folder), kills
            except subprocess.TimeoutExpired:
                if time.monotonic() > deadline:
                    raise SystemExit(f"the time limit was reached; see {folder}/log.txt")
            victim = chance.choice(["server", "server", "client", "both"])
            if victim != "client":
                hub.kill(hub.server)
            if victim != "server":
                hub.kill(hub.client)
            kills.append(victim)
            if victim != "client":
                hub.start_server()
            if victim != "server":
                hub.start_client()
    finally:
        hub.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--hub", required=True)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--megabytes", type=int, default=40)
    parser.add_argument("--per-history", type=int, default=7, help="most kills in one history")
    parser.add_argument("--pace", type=float, default=3.0, help="longest time between two kills in seconds")
    parser.add_argument("--limit", type=int, default=540, help="time limit in seconds")
    options = parser.parse_args()
    deadline = time.monotonic() + options.limit
    work = pathlib.Path(tempfile.mkdtemp(prefix="hub-kill-"))
    juki, shien = (GOLDEN / "JUKI.DAT").read_bytes(), (GOLDEN / "SHIEN.DAT").read_bytes()
    extract = [work / "JUKI.DAT", work / "SHIEN.DAT"]
    extract[0].write_bytes(juki * max(1, options.megabytes * 1_000_000 // len(juki)))
    extract[1].write_bytes(shien * max(1, options.megabytes * 50_000 // len(shien)))
    chance = random.Random(options.seed)
    print(f"seed {options.seed}, extract {sum(f.stat().st_size for f in extract)} bytes, in {work}", flush=True)

    folder = work / "undisturbed"
    folder.mkdir()
    started = time.monotonic()
    expected, _ = history(options, folder, extract, chance, 0, deadline)
    print(f"undisturbed: {time.monotonic() - started:.1f} s, {expected}", flush=True)
    shutil.rmtree(folder)

    total, number = 0, 0
    while total < options.kills:
        number += 1
        folder = work / f"history-{number}"
        folder.mkdir()
        actual, kills = history(options, folder, extract, chance, min(options.per_history, options.kills - total), deadline)
        total += len(kills)
        same = actual == expected
        print(f"history {number}: killed {' '.join(kills) or 'nothing'}: {'identical' if same else 'DIFFERENT'} ({total} kills)", flush=True)
        if not same:
            print(f"expected {expected}\nactual   {actual}\nkept in {folder}")
            return 1
        shutil.rmtree(folder)
    shutil.rmtree(work)
    print(f"{total} kills in {number} histories, all identical to the undisturbed run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
