import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
curve = w**2
print(curve.detach().numpy().tolist())
#> [1.0, 4.0, 9.0]
