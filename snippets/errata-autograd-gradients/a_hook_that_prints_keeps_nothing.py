import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
z = x * 5

y.register_hook(print)
z.retain_grad()
(y * 4 + z * 6).sum().backward()
#> tensor([4., 4.])

print(z.grad)
#> tensor([6., 6.])

print(y.grad)
#> UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. ...
#> None
