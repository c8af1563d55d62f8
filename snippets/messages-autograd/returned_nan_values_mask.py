import torch

scores = torch.zeros(2, 2, requires_grad=True)
hidden = torch.tensor([[False, False], [True, True]])
weights = scores.masked_fill(hidden, -torch.inf).softmax(dim=1)
with torch.autograd.set_detect_anomaly(True):
    # wanted: [[-0.25, 0.25], [0.0, 0.0]]
    weights[0, 1].backward()
#> UserWarning: Error detected in SoftmaxBackward0. No forward pass information available. Enable detect anomaly during forward pass for more information. ...
#> RuntimeError: Function 'SoftmaxBackward0' returned nan values in its 0th output.
