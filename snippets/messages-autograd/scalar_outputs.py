import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
losses = (w - 3) ** 2
# wanted: tensor([-2., -1.])
losses.backward()
#> RuntimeError: grad can be implicitly created only for scalar outputs
