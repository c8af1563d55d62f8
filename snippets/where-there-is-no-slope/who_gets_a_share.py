import torch

spellings = {
    "max()": lambda x: x.max(),
    "amax(dim=0)": lambda x: x.amax(dim=0),
    "norm(torch.inf)": lambda x: x.norm(torch.inf),
    "max(dim=0)": lambda x: x.max(dim=0).values,
    "x[x.argmax()]": lambda x: x[x.argmax()],
    "sort(stable=True)": lambda x: x.sort(stable=True).values[-1],
    "max(x)": max,
    "logsumexp(dim=0)": lambda x: x.logsumexp(dim=0),
}

for name, largest in spellings.items():
    x = torch.tensor([1.0, 3.0, 3.0], requires_grad=True)
    largest(x).backward()
    print(f"{name:18}", [round(share, 2) for share in x.grad.tolist()])
#> max()              [0.0, 0.5, 0.5]
#> amax(dim=0)        [0.0, 0.5, 0.5]
#> norm(torch.inf)    [0.0, 0.5, 0.5]
#> max(dim=0)         [0.0, 1.0, 0.0]
#> x[x.argmax()]      [0.0, 1.0, 0.0]
#> sort(stable=True)  [0.0, 0.0, 1.0]
#> max(x)             [0.0, 1.0, 0.0]
#> logsumexp(dim=0)   [0.06, 0.47, 0.47]
