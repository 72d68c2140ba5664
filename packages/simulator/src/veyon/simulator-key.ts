/**
 * The key that a simulator accepts unless it is given others: name `teacher`.
 *
 * **This is a public test key.** It is part of this package's source code and protects nothing: never let a real
 * Veyon server trust it.
 */
export const simulatorKey: { readonly name: string; readonly pem: string } = {
  name: "teacher",
  pem: [
    "-----BEGIN PRIVATE KEY-----",
    "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDTbBpp9SPzfp7A",
    "6nBjbCyHBR8o+BaPh5B1IqCrlqWQvK7xbVVGw3q4evO0G3qMYjBsAo/ZZnelrVIr",
    "TDarLBkIYlmJ82PsirEr3fQptzjuyYrKCtezOFl0Nr80h273W8szEOXOdzKGRjCI",
    "I9VEFbeAxoZIlYBr7IMFd3jFiAEHvMBPtUhw61mAmoYofFJ3sNZNJm9KgBxa+UEF",
    "vRrZkhCJhFbRR7CqmRptuHyqc+p69MbH0VFMpBke0NDAoyP8oXfYVvBjIBlCDirh",
    "U2VwKejbiGkomVsuaSGXsx0JGJuVCZrww3tJAcHzC+0neEAG6O5UR/CcioA+izk2",
    "+l7hAgF1AgMBAAECggEAXA1g8MplxVJXn8pTdc53ErClsQpXlFWjjYSurRcR7lNg",
    "3khKzV02VRVff4dJU886owR4imEFbjLpKGXuFZhFK/PaZWh+FNMMMfvZH8KhPMKu",
    "taqD4QoDVMizdpUTOQsUDZ9pV3xpmLH91oC3jgXgmGaXuAmz2QmowFwUzviY7jsy",
    "6XDMwxQBAnIxCEIGNZA8AJe/8rLHdGFTFFEsnLc7smp2Ne0gYCRe5wE5dG4TnVPA",
    "uhCd0Vw13SIyO24D+FZfoLT+zDq/uj9j32iEEXhAB4kO1AIrtQ7c/Ri3D1fYYjsN",
    "dgenLzl1QM7Hnl/l4VGFOtMlkdFYF9TVqcTqOpZ2LwKBgQD5/lG/B+wg4Kbl+9Ha",
    "GdCiODXRynlRZG12zNXwABEpcdKi6KrAvSwYWVjT51lntMN9sSQVSiaLALj1DMvw",
    "nrZEJ393nw4a9IrW2T2VM0wZBQpDontaDGLeb7ZMUecrXK5dGwAGU3vB5EEMrpmr",
    "Du6Z5tCMJci2G/4+1mTgTExTJwKBgQDYgImB2SKRiKVpWFNep0AgjVvf8beQM8G6",
    "P0CrLQM0+maFCHayk8eH9+NBRNZIDS1OXZJX1dj4HkyLjJQl2RYy152mVu9U/akG",
    "m8f2bhKi+jHG745PFcXq6XVMRZrGvK78NQFDxyOWJU1LCQ5qikBrgifulPlekqtc",
    "Qs1TIH+4AwKBgQD5A1pp7npGRX/5ldxyY0RuUY9KaWRurppau65eYbK2lao6m4d6",
    "dPR3TIgui0ODCYuwp8JJcpLx4sZZUWXTSERFnxJZFRX3w56IY9vzwiUKxvpyZGZ6",
    "S9wvtRbg7rRVfPwxwbNEmeOsPrCM8V4gBb+ljUQuVXSX8UpPTT8uLNHaAQKBgDNV",
    "TsVF6adeIfI3ahUQTOkq+zS/CEodq3pwkvHDS3ZdRL+YQSSYW4AGq5CHNNOCpFJn",
    "Z1KCNt6luHqCC4Jp1ZSagRu2kyqwtkoF18S7Vpnj/rdvh2uC+xl230QFYOxsQoU0",
    "QCeE6RApqgj3jb5/J0UWaEdudS4SUqUehbaHByFnAoGAbuKl27xypegczD3p603x",
    "ruKYB+LXxmpgJgdEbPAFDQWpPKFp5wt1m72Q+wBX8C8WNWmDyOVH64/v81/OH7wz",
    "WWzVfSy0YyXk4f5ODozyiLfh82K6vAhpPxJqQvsqmn4Y96UIT1daiYESMqVMcPma",
    "/EwvqVtWmj7vkyXmF3+sw4g=",
    "-----END PRIVATE KEY-----",
    "",
  ].join("\n"),
};
