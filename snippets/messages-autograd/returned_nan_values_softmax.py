import torch

scores = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -torch.softmax(scores, dim=0)[0].log()
with torch.autograd.set_detect_anomaly(True):
    # wanted: tensor([-1.,  1.])
    loss.backward()
#> UserWarning: Error detected in SoftmaxBackward0. No forward pass information available. Enable detect anomaly during forward pass for more information. ...
#> RuntimeError: Function 'SoftmaxBackward0' returned nan values in its 0th output.
