import numpy as np

words = ["cat", "dog", "owl"]
chosen = np.array([0, 2])
print(np.array(words)[chosen])
#> ['cat' 'owl']
print([words[place] for place in chosen])
#> ['cat', 'owl']
