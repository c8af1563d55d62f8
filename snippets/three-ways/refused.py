import torch


def product(x):
    return x[0] * x[1]


x = torch.tensor([3.0, 5.0])
first = torch.tensor([1.0, 0.0])
second = torch.tensor([0.0, 1.0])

for direction in [first, second, first + second]:
    print(torch.func.jvp(product, (x,), (direction,)))
#> (tensor(15.), tensor(5.))
#> (tensor(15.), tensor(3.))
#> (tensor(15.), tensor(8.))

torch.func.jvp(product, (x,), (torch.tensor(1.0),))
#> RuntimeError: Trying to set a forward gradient that has a different size than that of the original Tensor, this is not supported. Tensor is of size [2] while the given forward gradient is of size [].
