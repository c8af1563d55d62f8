import torch

lengths = {
    "x.sqrt().sum()": lambda x: x.sqrt().sum(),
    "x.norm()": lambda x: x.norm(),
    "(x**2).sum().sqrt()": lambda x: (x**2).sum().sqrt(),
}

for name, function in lengths.items():
    x = torch.zeros(2, requires_grad=True)
    function(x).backward()
    print(f"{name:20}", x.grad)
#> x.sqrt().sum()       tensor([inf, inf])
#> x.norm()             tensor([0., 0.])
#> (x**2).sum().sqrt()  tensor([nan, nan])
