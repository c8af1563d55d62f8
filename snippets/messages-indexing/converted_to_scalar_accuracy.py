import torch

guesses = torch.tensor([1, 0, 2, 2])
labels = torch.tensor([1, 0, 1, 2])
correct = guesses == labels
# wanted: 0.75
print(correct.item())
#> RuntimeError: a Tensor with 4 elements cannot be converted to Scalar
