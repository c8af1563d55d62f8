import torch

product = torch.tensor([1.0, 2.0]) * 3
print(product.is_leaf, product.requires_grad)
#> True False

product.requires_grad_()
print(product.is_leaf, product.requires_grad)
#> True True

print((product * 3).is_leaf)
#> False
