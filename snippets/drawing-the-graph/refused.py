import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + x

y.backward()
print(x.grad)
#> tensor(7.)

y.backward()
#> RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed)...
