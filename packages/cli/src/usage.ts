export const usage = `latchkey: the authentication platform you own

  latchkey start                 start the server (embedded database in the data directory, or DATABASE_URL)
  latchkey test-server           a throw-away server, for @latchkey/testing; ends with its standard input
  latchkey migrate               bring the database up to date
  latchkey keys                  print every instance with its keys
  latchkey apply FILE            create or update the applications and instances that a JSON file declares
  latchkey webhooks list         print the webhook endpoints
  latchkey webhooks add URL      add an endpoint and print its signing secret
  latchkey webhooks remove ID    remove an endpoint
  latchkey webhooks secret ID    print an endpoint's signing secret
  latchkey webhooks rotate ID    give an endpoint a new signing secret
  latchkey webhooks deliveries ID  print the newest deliveries to an endpoint
  latchkey webhooks resend ID    send the message of a delivery once more

  --port P        port to listen on, or of the running server (4000)
  --data-dir DIR  data directory (.latchkey)
  --json          print JSON for programs
  --instance ID   the instance to work on, when there are several
  --events A,B    webhooks add: only these event types
`;
