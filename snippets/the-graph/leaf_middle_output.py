import torch

from tensor_notes.draw import make_dot

weight = torch.tensor([3.0, 4.0], requires_grad=True)
inputs = torch.tensor([1.0, 2.0])
doubled = inputs * 2
product = weight * doubled
total = product.sum()

make_dot(total, params={"weight": weight, "total": total})
