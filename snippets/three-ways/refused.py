import torch


def product(x):
    return x[0] * x[1]


x = torch.tensor([3.0, 5.0])
first = torch.tensor([1.0, 0.0])
second = torch.tensor([0.0, 1.0])

for direction in [first, second, first + second]:
    print(torch.autograd.functional.jvp(product, x, direction)[1])
#> tensor(5.)
#> tensor(3.)
#> tensor(8.)

torch.autograd.functional.jvp(product, x, torch.tensor(1.0))
#> RuntimeError: v has invalid size: should be torch.Size([2]) but got torch.Size([]).
