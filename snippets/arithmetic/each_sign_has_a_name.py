import torch

a = torch.tensor([7, 9])
b = torch.tensor([2, 4])
names = ["add", "sub", "mul", "div", "floor_divide", "remainder", "pow"]

for sign, name in zip(["+", "-", "*", "/", "//", "%", "**"], names):
    function = getattr(torch, name)
    print(sign, name, function(a, b))
#> + add tensor([ 9, 13])
#> - sub tensor([5, 5])
#> * mul tensor([14, 36])
#> / div tensor([3.5000, 2.2500])
#> // floor_divide tensor([3, 2])
#> % remainder tensor([1, 1])
#> ** pow tensor([  49, 6561])

print(torch.multiply(a, b))
#> tensor([14, 36])
