import torch

y = torch.linspace(0, 1, 3, requires_grad=True).sin()

array = y.detach().numpy()
print(array.shape, y.requires_grad)
#> (3,) True

y.numpy().detach()
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
