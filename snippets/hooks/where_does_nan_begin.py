import torch

x = torch.tensor(0.0, requires_grad=True)
root = x.sqrt()
product = root * 0

for name, tensor in {"x": x, "root": root, "product": product}.items():
    tensor.register_hook(lambda gradient, name=name: print(name, gradient))

product.backward()
#> product tensor(1.)
#> root tensor(0.)
#> x tensor(nan)
