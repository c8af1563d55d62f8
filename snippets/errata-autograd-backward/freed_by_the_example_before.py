import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
y.backward()
print(x.grad)
#> tensor(12.)

again = x**3
again.backward(retain_graph=True)
again.backward()
print(x.grad)
#> tensor(36.)

y.backward(retain_graph=True)
#> RuntimeError: Trying to backward through the graph a second time ...
