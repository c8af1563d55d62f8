import torch


def descend(learning_rate, steps):
    w = torch.tensor(10.0, requires_grad=True)
    for _ in range(steps):
        (slope,) = torch.autograd.grad(w**2, w)
        with torch.no_grad():
            w -= learning_rate * slope
    return w.item()


for learning_rate in [0.01, 0.25, 0.5, 0.75, 1.0, 1.25]:
    path = [descend(learning_rate, steps) for steps in range(4)]
    print(f"{learning_rate:<4} ->", *[f"{w:6.1f}" for w in path])
#> 0.01 ->   10.0    9.8    9.6    9.4
#> 0.25 ->   10.0    5.0    2.5    1.2
#> 0.5  ->   10.0    0.0    0.0    0.0
#> 0.75 ->   10.0   -5.0    2.5   -1.2
#> 1.0  ->   10.0  -10.0   10.0  -10.0
#> 1.25 ->   10.0  -15.0   22.5  -33.8
