import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
with torch.no_grad():
    z = y**2
cut = y.detach()

for tensor in [y, z, cut]:
    print(tensor, tensor.requires_grad)
#> tensor(9., grad_fn=<PowBackward0>) True
#> tensor(81.) False
#> tensor(9.) False

cut.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
