#!/bin/sh
# Writes infra/secrets/: the passwords of EventStoreDB and the key of the sessions, each from the random source of this
# machine. What is there already is kept. Nothing in that folder is ever committed.
set -eu
umask 077
folder=$(cd "$(dirname "$0")" && pwd)/secrets
mkdir -p "$folder"

password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

if [ ! -e "$folder/eventstoredb.env" ]; then
  admin=$(password)
  printf 'EVENTSTORE_DEFAULT_ADMIN_PASSWORD=%s\nEVENTSTORE_DEFAULT_OPS_PASSWORD=%s\n' "$admin" "$(password)" \
    > "$folder/eventstoredb.env"
  printf 'admin:%s\n' "$admin" > "$folder/eventstoredb-credentials"
fi
if [ ! -e "$folder/session.key" ]; then
  head -c 32 /dev/urandom > "$folder/session.key"
fi

# Compose mounts these two as they are, and the user inside a container is another than yours. The folder around them
# keeps everybody else on this machine out.
chmod 0444 "$folder/eventstoredb-credentials" "$folder/session.key"
chmod 0700 "$folder"
echo "The secrets are in $folder."
