import torch

zero = torch.tensor(0.0)
functions = {
    "x.abs()": (torch.abs, 0.0),
    "torch.relu(x)": (torch.relu, 0.0),
    "where(x > 0, x, 0)": (lambda x: torch.where(x > 0, x, 0), 0.0),
    "maximum(x, zero)": (lambda x: torch.maximum(x, zero), 0.0),
    "x.clamp(min=0)": (lambda x: x.clamp(min=0), 0.0),
    "x.clamp(max=1)": (lambda x: x.clamp(max=1), 1.0),
    "x.round()": (torch.round, 0.5),
    "x.sign()": (torch.sign, 0.0),
}

for name, (function, kink) in functions.items():
    x = torch.tensor(kink, requires_grad=True)
    function(x).backward()
    print(f"{name:19}", x.grad.item())
#> x.abs()             0.0
#> torch.relu(x)       0.0
#> where(x > 0, x, 0)  0.0
#> maximum(x, zero)    0.5
#> x.clamp(min=0)      1.0
#> x.clamp(max=1)      1.0
#> x.round()           0.0
#> x.sign()            0.0
