import torch

x = torch.arange(12).view(1, 2, 2, 3)

for shape in [(2, 6), (12,), (-1,), (-1, 3), (-1, 3, 2)]:
    print(shape, "->", tuple(x.view(shape).shape))
#> (2, 6) -> (2, 6)
#> (12,) -> (12,)
#> (-1,) -> (12,)
#> (-1, 3) -> (4, 3)
#> (-1, 3, 2) -> (2, 3, 2)

print(torch.equal(x.view(2, 6), x.reshape(2, 6)))
#> True
print(torch.reshape(x, (4, 3)).shape)
#> torch.Size([4, 3])
print(x.flatten().shape, x.flatten(2).shape)
#> torch.Size([12]) torch.Size([1, 2, 6])
