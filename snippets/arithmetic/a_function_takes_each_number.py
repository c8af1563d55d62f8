import torch

x = torch.tensor([-4.0, 0.0, 1.0, 9.0])

print(x.abs())
#> tensor([4., 0., 1., 9.])

print(x.clamp(min=0, max=5))
#> tensor([0., 0., 1., 5.])

print(x.sqrt())
#> tensor([nan, 0., 1., 3.])

print(x.log())
#> tensor([   nan,   -inf, 0.0000, 2.1972])

print(torch.exp(torch.tensor([0.0, 1.0])))
#> tensor([1.0000, 2.7183])

print(torch.sin(torch.tensor([0, torch.pi / 6, torch.pi / 2])))
#> tensor([0.0000, 0.5000, 1.0000])

print(torch.tensor([0.5, 1.5, 2.5, 3.5]).round())
#> tensor([0., 2., 2., 4.])
