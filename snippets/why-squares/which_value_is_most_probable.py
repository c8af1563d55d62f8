import torch

readings = torch.tensor([1.0, 2.0, 9.0])
values = torch.arange(10.0)
gaps = readings - values[:, None]  # (10, 3)

density = (-gaps.square() / 2).exp()
together = density.prod(dim=1)
print(values[together.argmax()])
#> tensor(4.)
