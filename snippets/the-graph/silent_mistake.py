import torch


def quotient(x):
    if x == 3:
        return 2 * x
    return (x**2 - 9) / (x - 3)


for start in [1.0, 2.0, 3.0, 4.0]:
    x = torch.tensor(start, requires_grad=True)
    y = quotient(x)
    y.backward()
    print(start, "->", y.item(), x.grad.item())
#> 1.0 -> 4.0 1.0
#> 2.0 -> 5.0 1.0
#> 3.0 -> 6.0 2.0
#> 4.0 -> 7.0 1.0
