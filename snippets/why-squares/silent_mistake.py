import torch

torch.manual_seed(0)
readings = 4 + torch.randn(1000)
values = torch.arange(10.0)
gaps = readings - values[:, None]  # (10, 1000)

density = (-gaps.square() / 2).exp()
together = density.prod(dim=1)
print(values[together.argmax()], together.max())
#> tensor(0.) tensor(0.)

logarithms = -gaps.square().sum(dim=1) / 2
print(values[logarithms.argmax()], logarithms.max())
#> tensor(4.) tensor(-528.9963)
