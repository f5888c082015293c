#!/bin/sh
# Makes the certificates of the cluster: an authority of its own, and one certificate for each node under it. What is
# there already is left as it is; with RENEW=1 the nodes (not the authority) get new ones, valid for one year.
# Runs in the image of es-gencert-cli. Each folder is a volume of its own, so that a node sees its own key only, and
# the key of the authority is seen by nobody who serves.
set -eu
certs=${CERTS:-/certs}
# The user that the nodes run as.
owner=1000:1000

if [ ! -e "$certs/authority/ca.crt" ]; then
  es-gencert-cli create-ca -out "$certs/authority"
fi
if [ ! -e "$certs/ca/ca.crt" ]; then
  cp "$certs/authority/ca.crt" "$certs/ca/ca.crt"
  chmod 0444 "$certs/ca/ca.crt"
fi

for node in node1 node2 node3; do
  folder=$certs/$node
  if [ "${RENEW:-}" = 1 ]; then rm -f "$folder/node.crt" "$folder/node.key"; fi
  if [ ! -e "$folder/node.crt" ]; then
    es-gencert-cli create-node -ca-certificate "$certs/authority/ca.crt" -ca-key "$certs/authority/ca.key" \
      -out "$folder" -ip-addresses 127.0.0.1 -dns-names "$node.eventstore,localhost"
    chown -R "$owner" "$folder"
  fi
done
