import torch

slope = 2.0
minutes = torch.tensor([10.0, 20.0, 30.0, 40.0])

predicted = slope * minutes
print(predicted)
#> tensor([20., 40., 60., 80.])

measured = torch.tensor([20.5, 39.5, 45.0, 45.0])
print((predicted - measured).square().tolist())
#> [0.25, 0.25, 225.0, 1225.0]
