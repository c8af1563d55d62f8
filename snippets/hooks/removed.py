import torch

x = torch.tensor(3.0, requires_grad=True)
handle = x.register_hook(lambda gradient: print("x", gradient))

(x**2).backward()
#> x tensor(6.)

handle.remove()
(x**2).backward()

print(x.grad)
#> tensor(12.)
