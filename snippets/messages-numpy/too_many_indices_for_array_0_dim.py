import torch

loss = torch.tensor(0.5)
# wanted: 0.5
print(loss.numpy()[0])
#> IndexError: too many indices for array: array is 0-dimensional, but 1 were indexed
