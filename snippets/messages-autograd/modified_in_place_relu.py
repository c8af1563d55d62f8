import torch
from torch import nn

w = torch.tensor([0.5, 1.0], requires_grad=True)
y = nn.Sequential(nn.Tanh(), nn.ReLU(inplace=True))(w)
# wanted: tensor([0.7864, 0.4200])
y.sum().backward()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Tanh, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
