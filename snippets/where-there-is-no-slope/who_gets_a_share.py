import torch

spellings = {
    "x.max()": lambda x: x.max(),
    "x.amax(dim=0)": lambda x: x.amax(dim=0),
    "x.norm(torch.inf)": lambda x: x.norm(torch.inf),
    "x.max(dim=0).values": lambda x: x.max(dim=0).values,
    "x[x.argmax()]": lambda x: x[x.argmax()],
    "x.sort(stable=True).values[-1]": lambda x: x.sort(stable=True).values[-1],
    "max(x)": max,
    "x.logsumexp(dim=0)": lambda x: x.logsumexp(dim=0),
}

for name, largest in spellings.items():
    x = torch.tensor([1.0, 3.0, 3.0], requires_grad=True)
    largest(x).backward()
    print(f"{name:31}", [round(share, 2) for share in x.grad.tolist()])
#> x.max()                         [0.0, 0.5, 0.5]
#> x.amax(dim=0)                   [0.0, 0.5, 0.5]
#> x.norm(torch.inf)               [0.0, 0.5, 0.5]
#> x.max(dim=0).values             [0.0, 1.0, 0.0]
#> x[x.argmax()]                   [0.0, 1.0, 0.0]
#> x.sort(stable=True).values[-1]  [0.0, 0.0, 1.0]
#> max(x)                          [0.0, 1.0, 0.0]
#> x.logsumexp(dim=0)              [0.06, 0.47, 0.47]
