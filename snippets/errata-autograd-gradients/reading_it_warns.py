import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
y.sum().backward()

print(y.grad)
#> UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. ...
#> None
