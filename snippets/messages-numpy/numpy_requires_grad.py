import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
curve = w**2
# wanted: [1.0, 4.0, 9.0]
print(curve.numpy().tolist())
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
