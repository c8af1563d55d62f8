import torch

for entries in [[0.0, 2.0, 3.0], [0.0, 2.0, 4.0]]:
    w = torch.tensor(entries, requires_grad=True)
    product = w.prod()
    product.backward()
    print(product.item(), w.grad)
#> 0.0 tensor([6., 0., 0.])
#> 0.0 tensor([8., 0., 0.])
