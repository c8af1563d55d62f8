import torch

x = torch.tensor([4.0, 8.0], requires_grad=True)
x.grad = torch.tensor(0.0)
#> RuntimeError: attempting to assign a gradient of size '[]' to a tensor of size '[2]'. Please ensure that the gradient and the tensor are the same size
