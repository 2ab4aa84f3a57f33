"""Proposes Hepburn names in the manner of the official ones (words joined, long vowels short, "_" kept). Reads Japanese names, one a line."""
import re, subprocess, sys
LEX = {  # reviewed by eye: readings that MeCab gets wrong or that the official lists settle
 '旧氏':'kyuuji','フリガナ':'furigana','日本人':'nihonjin','外国人':'gaikokujin','選挙人':'senkyonin','人目':'ninme',
 '町字':'choaza','方書':'katagaki','地番号':'chibango','番地号':'banchigo','番地枝番':'banchiedaban','枝番':'edaban','消除':'shojo','改製':'kaisei','編製':'hensei',
 '附票':'fuhyo','除票':'johyo','街区':'gaiku','届書':'todokesho','届出':'todokede','行政':'gyosei','選挙人証':'senkyoninsho','年税額':'nenzeigaku','期別':'kibetsu',
 '納期限':'nokigen','結了':'ketsuryo','既納付':'kinofu','合筆':'gappitsu','画地':'kakuchi','分棟':'bunto','合棟':'gatto','登録証':'torokusho','受給者証':'jukyushasho',
 '引替':'hikikae','読取':'yomitori','取下':'torisage','軽自':'keiji','定格':'teikaku','型式':'katashiki','標板':'hyoban','重課':'juka','健診':'kenshin',
 '否認定':'hinintei','頭囲':'toi','カウプ':'kaupu','五年等':'gonento','経過月':'keikagetsu','生業':'seigyo','級地区分':'kyuchikubun','同一':'doitsu','マル遠':'maruen',
 '多子':'tashi','要否':'yohi','差止':'sashitome','市町村民税':'shichosonminzei','退所':'taisho','補装具':'hosogu','除算':'josan','転入前':'tennyumae','転居前':'tenkyomae',
 '年月日':'nengappi','生年月日':'seinengappi','年月':'nengetsu','紐付':'himozuke','父母':'fubo','養父母':'yofubo','eLTAX':'eltax','人以降':'ninikou','以降':'iko','特児':'tokuji',
 '短期証':'tankisho','証':'sho','外国':'gaikoku','人':'nin','合算額':'gassangaku','証明証':'shomeisho','届出人':'todokedenin','書':'sho','届':'todoke','至':'itaru','自':'ji',
 '氏名':'shimei','続柄':'tsuzukigara','転出前':'tenshutsumae','税割':'zeiwari','人数':'ninzu','法人':'hojin','個人':'kojin','本人':'honnin','代理人':'dairinin','後見人':'kokennin','成年被後見人':'seinenhikokennin',
 '号区分':'gokubun','条区分':'jokubun','既':'ki','額計':'gakukei','階':'kai','簿冊':'bosatsu','月数':'gessu','員':'in','の':'no','を':'o','へ':'e','と':'to','不交付':'fukofu',
 '前住所':'zenjusho','処分':'shobun','時刻':'jikoku','号':'go','子育て':'kosodate','市区町村':'shikuchoson','市区郡町村':'shikugunchoson','学齢簿':'gakureibo','指定校':'shiteiko',
 '住民票':'juminhyo','世帯主':'setainushi','在外公館':'zaigaikokan','現住所':'genjusho','被用者':'hiyosha','納付金':'nofukin','支援金':'shienkin','負担金':'futankin','資本金':'shihonkin','資本準備金':'shihonjunbikin','延滞金':'entaikin',
 '耐用':'taiyo','資本金等':'shihonkinto','附票内番号':'fuhyonaibango','となった':'tonatta','発行':'hakko','元号':'gengo','名':'mei','名義人':'meiginin','名簿':'meibo','名称':'meisho','名寄':'nayose','数量':'suryo','数値':'suchi','指数':'shisu','日数':'nissu','定員':'teiin','届出日':'todokedebi','前年度':'zennendo','届出時年齢':'todokedejinenrei','用途':'yoto','費目':'himoku','税率':'zeiritsu','階層':'kaiso','自己':'jiko','等級':'tokyu',
 '券':'ken','等':'to','用':'yo','費':'hi','率':'ritsu','数':'su','額':'gaku','税':'zei','量':'ryo','料':'ryo','年額':'nengaku','月額':'getsugaku','月別':'tsukibetsu','年度':'nendo','年齢':'nenrei','年数':'nensu','年間':'nenkan',
}
WHOLE = {'行':'gyo','頁':'peji','氏':'uji','名':'na','年':'nen','月':'tsuki','日':'hi','子':'ko','父':'chichi','母':'haha','種別':'shubetsu','号':'go','類':'rui','分':'bun'}
K = {}
for row in '''ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n
ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ファ fa フィ fi フェ fe フォ fo ティ ti ディ di ウィ wi チェ che シェ she ジェ je'''.split('\n'):
    t=row.split(); K.update(zip(t[::2],t[1::2]))
for c,r in zip('キシチニヒミリギジビピ',('ky','sh','ch','ny','hy','my','ry','gy','j','by','py')):
    for s,v in zip('ャュョ','auo'): K[c+s]=r+v
def kana(k):
    k=''.join(chr(ord(c)+0x60) if 'ぁ'<=c<='ゖ' else c for c in k)
    out='';i=0;dbl=False
    while i<len(k):
        c=k[i]
        if c=='ー': i+=1; continue
        if c=='ッ': dbl=True; i+=1; continue
        r=K.get(k[i:i+2]); n=2
        if r is None: r=K.get(c); n=1
        if r is None: return None
        if dbl: r=('t' if r.startswith('ch') else r[0])+r; dbl=False
        out+=r; i+=n
    out=re.sub('ou','o',out); out=re.sub('oo','o',out); out=re.sub('uu','u',out)
    return out
FUL=str.maketrans('０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ','0123456789abcdefghijklmnopqrstuvwxyz')
cache={}
def mecab(words):
    words=[w for w in dict.fromkeys(words) if w not in cache]
    if not words: return
    out=subprocess.run(['mecab','-F','%m|%f[7]\t','-U','%m|\t','-E','\\n'],input='\n'.join(words),text=True,capture_output=True).stdout.split('\n')
    for w,l in zip(words,out):
        r=''
        for t in l.split('\t'):
            if not t: continue
            m,y=t.split('|')
            if re.fullmatch('[ァ-ヶー]+',m): y=m
            elif re.fullmatch('[ぁ-ん]+',m) and m not in('を','へ','は'): y=m
            k=kana(y) if y else None
            r+= k if k else '<'+m+'>'
        cache[w]=r
KEYS=sorted(LEX,key=len,reverse=True)
def tokens(p):
    if p in WHOLE: return [WHOLE[p]]
    res=[];buf='';i=0
    while i<len(p):
        if p[i].isascii() and p[i].isalnum():
            if buf: res.append(('m',buf)); buf=''
            j=i
            while j<len(p) and p[j].isascii() and p[j].isalnum(): j+=1
            w=p[i:j]; res.append(LEX.get(w,w.lower())); i=j; continue
        k=next((k for k in KEYS if len(k)>1 and p.startswith(k,i)),None)
        if k:
            if buf: res.append(('m',buf)); buf=''
            res.append(LEX[k]); i+=len(k)
        else: buf+=p[i]; i+=1
    if buf: res.append(('m',buf))
    return res
ONE={k:v for k,v in LEX.items() if len(k)==1}
def reading(m):
    if m in ONE: return ONE[m]
    # single-kanji lexicon entries count only at the end or the start of a run
    if m[-1] in ONE and len(m)>1:
        mecab([m[:-1]]); return cache[m[:-1]]+ONE[m[-1]]
    if m[0] in ONE and len(m)>1:
        mecab([m[1:]]); return ONE[m[0]]+cache[m[1:]]
    mecab([m]); return cache[m]
def romaji(name):
    name=name.translate(FUL)
    m=re.fullmatch(r'(\d+)人目の異動者(_.*)?',name)
    if m: return 'idosha'+m[1]+(('_'+romaji(m[2][1:])) if m[2] else '')
    parts=[p for p in re.split(r'[_（）()・／/、「」\s　－\-～〜…+＋:：.．]+',name) if p]
    r='_'.join(''.join(t if isinstance(t,str) else reading(t[1]) for t in tokens(p)) for p in parts)
    return r
def prefetch(names):
    w=[]
    for n in names:
        n=n.translate(FUL)
        for p in re.split(r'[_（）()・／/、「」\s　－\-～〜…+＋:：.．]+',n):
            for t in tokens(p):
                if not isinstance(t,str):
                    m=t[1]; w+= [m, m[:-1], m[1:]] if len(m)>1 else [m]
    mecab([x for x in w if x])
if __name__=='__main__':
    names=[l.rstrip('\n') for l in sys.stdin if l.strip()]
    prefetch(names)
    for n in names: print(n+'\t'+romaji(n))
