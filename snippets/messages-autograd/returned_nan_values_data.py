import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, torch.nan, 3.0])
mean = (w * x).mean()
with torch.autograd.set_detect_anomaly(True):
    # wanted: tensor(2.)
    mean.backward()
#> UserWarning: Error detected in MulBackward0. No forward pass information available. Enable detect anomaly during forward pass for more information. ...
#> RuntimeError: Function 'MulBackward0' returned nan values in its 0th output.
