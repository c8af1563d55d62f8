import torch

from tensor_notes.draw import make_dot

inputs = torch.tensor([1.0, 2.0])
weight = torch.tensor([3.0, 4.0], requires_grad=True)
bias = torch.tensor(5.0, requires_grad=True)

product = weight * inputs
predicted = product + bias

names = {"inputs": inputs, "weight": weight, "bias": bias, "predicted": predicted}
make_dot(predicted, params=names)
