import torch

line = "1.5,2.0,3.5"
words = line.split(",")
print(torch.tensor([float(each) for each in words]).tolist())
#> [1.5, 2.0, 3.5]
