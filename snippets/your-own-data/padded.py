import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def padded(samples):
    lengths = torch.tensor([len(each) for each in samples])
    return pad_sequence(samples, batch_first=True), lengths


torch.manual_seed(0)
sentences = [torch.tensor([3, 1, 2]), torch.tensor([5, 4])]
loader = DataLoader(sentences, batch_size=2, collate_fn=padded)
words, lengths = next(iter(loader))
print(words)
#> tensor([[3, 1, 2],
#>         [5, 4, 0]])
print(lengths)
#> tensor([3, 2])
