#!/usr/bin/env bash
# The inner half of lab.sh: runs inside the lab's namespaces and is not meant to be called by hand.
#
#   inside.sh hold MODE N   be the lab's first process: set everything up, then hold it
#   inside.sh uplink        join the link to the machine outside to the lab's bridge
#   inside.sh stop I | start I | windows I | received I J | webapi | webapi-kill
#   inside.sh session I     be the first process of computer I
#   inside.sh server        be the first process of the WebAPI server's namespace
#
# The lab's first process is number 1 of a process namespace: when it ends, the kernel kills all others.
# Every computer, and the WebAPI server, is such a namespace in its turn, in a network namespace of its own.
set -euo pipefail

: "${LAB_NET:=}" "${LAB_STATE:=$(dirname "${BASH_SOURCE[0]}")}"
PIDS=/run/lab
FIRST_UID=61000
export QT_QPA_PLATFORM=offscreen

own_machine() { # give the lab its own /etc (a copy, without any Veyon), /home and /run
  mount -t proc proc /proc
  mount -t tmpfs -o mode=755 tmpfs /home
  cp -a /etc/. /home
  rm -rf /home/veyon "/home/xdg/Veyon Solutions"
  mount --move /home /etc
  mount -t tmpfs -o mode=755 tmpfs /home
  mount -t tmpfs -o mode=755 tmpfs /run
  mkdir -p "$PIDS" /etc/veyon "/etc/xdg/Veyon Solutions"
}

users() { # users N: plain lines in the lab's own files, forty times faster than useradd
  local i uid
  for ((i = 1; i <= $1; i += 1)); do
    uid=$((FIRST_UID + i))
    echo "student$i:x:$uid:$uid:Student $i:/home/student$i:/bin/sh" >>/etc/passwd
    echo "student$i:x:$uid:" >>/etc/group
    mkdir "/home/student$i"
    chown "$uid:$uid" "/home/student$i"
  done
}

settings() {
  veyon-cli authkeys create teacher
  chmod a+rx /etc/veyon /etc/veyon/keys
  chmod -R a+rX /etc/veyon/keys/public
  (umask 077 && cat /etc/veyon/keys/private/teacher/key >"$LAB_STATE/key")
  veyon-cli config set Authentication/Method 1
  veyon-cli config set WebAPI/ConnectionLimit "$LAB_LIMIT"
  veyon-cli config set WebAPI/ConnectionIdleTimeout "$LAB_IDLE"
  veyon-cli config set WebAPI/HttpServerPort "$LAB_PORT"
  veyon-cli config set Master/ComputerMonitoringUpdateInterval "$LAB_RENEWAL"
}

bridge() {
  ip link set lo up
  ip link add lk-br type bridge
  ip link set lk-br up
}

room() { # room NAME NUMBER: a network namespace with the address NET.NUMBER
  local name=$1 number=$2
  ip netns add "$name"
  ip link add "lk$number" type veth peer name eth0 netns "$name"
  ip link set "lk$number" master lk-br up
  ip -n "$name" addr add "$LAB_NET.$number/24" dev eth0
  ip -n "$name" link set eth0 up
  ip -n "$name" link set lo up
}

keep() { # keep NAME COMMAND...: run it in the room of that name, as the first process of a namespace
  local name=$1
  shift
  setsid ip netns exec "lk-$name" unshare --mount --pid --ipc --fork --kill-child=KILL --mount-proc "$@" \
    >>"$LAB_STATE/log/$name.log" 2>&1 </dev/null &
  echo $! >"$PIDS/$name"
}

halt() { # halt NAME: kill what keep started, and wait until it is gone
  local name=$1 pid inner tries process
  pid=$(cat "$PIDS/$name" 2>/dev/null) || return 0
  read -r inner 2>/dev/null <"/proc/$pid/task/$pid/children" || true # nothing when it died by itself
  # shellcheck disable=SC2086 # none or one
  kill -KILL $pid ${inner:-} 2>/dev/null || true
  for process in "$pid" ${inner:-}; do
    for ((tries = 0; tries < 500; tries += 1)); do
      [ -e "/proc/$process" ] || break
      sleep 0.01
    done
    [ ! -e "/proc/$process" ] || { echo "$name (process $process) does not end" >&2; return 1; }
  done
  rm -f "$PIDS/$name"
}

start_computer() { # start_computer I
  halt "pc$1"
  keep "pc$1" bash "$LAB_STATE/inside.sh" session "$1"
}

start_webapi() {
  halt webapi
  keep webapi bash "$LAB_STATE/inside.sh" server
}

# Veyon before 4.9.2 hangs for ever when a thread has to wait for a processor at the wrong moment of an open, which on
# a machine busy with tests is every few connections, and its threads tread on each other's memory when they really run
# at the same time. A school's server is not that busy; here it goes before everything else, on one processor.
server() { # the WebAPI server, and a line in its log when it dies by itself
  local status=0 processors first=()
  mount -t tmpfs -o mode=1777 tmpfs /tmp
  processors=$(sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' /proc/self/status)
  chrt --fifo 1 true 2>/dev/null && first=(taskset --cpu-list "${processors##*[-,]}" chrt --fifo 1)
  "${first[@]}" veyon-cli webapi runserver || status=$?
  echo "the WebAPI server ended with status $status"
}

as() { # as I COMMAND...: run it as the user of computer I
  local user=student$1
  shift
  setpriv --reuid="$user" --regid="$user" --clear-groups "$@"
}

session() { # session I: a screen, a logged-in user with something on it that changes, a Veyon server
  local i=$1 tries process
  mount -t tmpfs -o mode=1777 tmpfs /tmp
  mkdir -m 1777 /tmp/.X11-unix
  cd "/home/student$i"
  export DISPLAY=:0 HOME=$PWD USER=student$i LOGNAME=student$i XDG_SESSION_CLASS=user XDG_SESSION_TYPE=x11
  unset QT_QPA_PLATFORM
  as "$i" Xvfb :0 -screen 0 1280x800x24 -nolisten tcp &
  for ((tries = 0; tries < 600; tries += 1)); do
    [ -e /tmp/.X11-unix/X0 ] && break
    sleep 0.05
  done
  # A new line every 0.4 s, by no other process than this one: there may be 40 of them.
  as "$i" xterm -geometry "100x30+$((40 * (i % 12)))+40" -T "pc$i" \
    -e bash -c 'exec {never}<> <(:); while :; do echo "$EPOCHREALTIME"; read -rt 0.4 -u "$never"; done' &
  # Veyon 4.7.5 crashes now and then as it starts. Its service then starts it again, and so does this, without what
  # the crashed one had started: it holds the port that the next one needs.
  until as "$i" veyon-server; do
    echo "veyon-server ended with status $?"
    for process in /proc/[0-9]*; do
      case $(cat "$process/comm" 2>/dev/null) in
        x11vnc | veyon-worker) kill -KILL "${process#/proc/}" 2>/dev/null || true ;;
      esac
    done
    sleep 0.2
  done # when it ends by itself, this process does, and the computer is off
}

windows() { # windows I: the titles of the windows on a computer's screen
  local pid inner
  pid=$(cat "$PIDS/pc$1")
  read -r inner <"/proc/$pid/task/$pid/children" || true # no line end
  nsenter -t "$inner" -m -- setpriv --reuid="student$1" --regid="student$1" --clear-groups \
    env DISPLAY=:0 xwininfo -root -tree | sed -n 's/^ *0x[0-9a-f]* "\(.*\)": (.*/\1/p'
}

received() { # received I J: how many bytes of the demo that computer J gives have reached computer I
  ip netns exec "lk-pc$1" ss -tniH dst "$LAB_NET.$((10 + $2)):11400" |
    sed -n 's/.*bytes_received:\([0-9]*\).*/\1/p' | awk '{ sum += $1 } END { print sum + 0 }'
}

hold() { # hold MODE N
  local mode=$1 n=$2 line i
  # Read before /proc is the lab's own: the id that the machine outside knows this process by, and its start.
  read -r line </proc/self/stat
  local id=${line%% *}
  # shellcheck disable=SC2086 # fields
  set -- ${line##*) }
  echo "$id ${20}" >"$LAB_STATE/holder.new"
  mv "$LAB_STATE/holder.new" "$LAB_STATE/holder"
  own_machine
  users "$n"
  settings
  bridge
  room lk-webapi 2
  start_webapi </dev/null
  for ((i = 1; i <= n; i += 1)); do
    room "lk-pc$i" $((10 + i))
    start_computer "$i" </dev/null
  done
  touch "$LAB_STATE/ready"
  if [ "$mode" = run ]; then
    while read -r _; do :; done # until the test run closes the pipe, or dies
  else
    while :; do sleep 3600 & wait $!; done
  fi
}

case ${1:-} in
  hold) hold "$2" "$3" ;;
  session) session "$2" ;;
  server) server ;;
  uplink) ip link set uplink master lk-br up ;;
  stop) halt "pc$2" ;;
  start) start_computer "$2" ;;
  windows) windows "$2" ;;
  received) received "$2" "$3" ;;
  webapi) start_webapi ;;
  webapi-kill) halt webapi ;;
  *)
    echo "inside.sh is called by lab.sh" >&2
    exit 2
    ;;
esac
