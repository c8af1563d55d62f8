import torch

line = "1.5,2.0,3.5"
words = line.split(",")
# wanted: [1.5, 2.0, 3.5]
print(torch.tensor(words).tolist())
#> ValueError: too many dimensions 'str'
