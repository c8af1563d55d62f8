import torch

line = "1.5,2.0,3.5"
# wanted: [1.5, 2.0, 3.5]
print(torch.tensor(line.split(",")).tolist())
#> ValueError: too many dimensions 'str'
