import torch

x = torch.tensor(3.0, requires_grad=True)

doubled = x + x
doubled.backward()
doubled.backward()
print(x.grad)
#> tensor(4.)

squared = x * x
squared.backward()
squared.backward()
#> RuntimeError: Trying to backward through the graph a second time ...
