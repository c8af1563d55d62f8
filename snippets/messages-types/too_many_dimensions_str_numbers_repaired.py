import torch

line = "1.5,2.0,3.5"
print(torch.tensor([float(word) for word in line.split(",")]).tolist())
#> [1.5, 2.0, 3.5]
