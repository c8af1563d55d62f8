import torch

weight = torch.tensor([3.0, 4.0], requires_grad=True)
inputs = torch.tensor([1.0, 2.0])
doubled = inputs * 2
product = weight * doubled
total = product.sum()

for tensor in [weight, inputs, doubled, product, total]:
    print(tensor.is_leaf, tensor.requires_grad)
#> True True
#> True False
#> True False
#> False True
#> False True

print(doubled.grad_fn)
#> None

total.backward()
print(weight.grad, inputs.grad)
#> tensor([2., 4.]) None
